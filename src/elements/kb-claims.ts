/** Lists of claims by time: leads on where the address names a claim, or a year, that stands on another page. */
class KbClaims extends HTMLElement {
  connectedCallback(): void {
    const [, sort, id] = /^#([cy])-(.+)$/.exec(location.hash) ?? [];
    if (id === undefined || document.getElementById(`${sort}-${decodeURIComponent(id)}`)) return;
    location.replace(`${this.dataset['claims']}${id}/`);
  }
}

customElements.define('kb-claims', KbClaims);
