import { define } from './define.ts';
import { inTime } from './in-time.ts';

/**
 * Files of a citation for programs, on a site whose build knew no host: an address in them is completed when they are
 * taken. Where that fails the file is taken as it is.
 */
class KbFormats extends HTMLElement {
  connectedCallback(): void {
    const { address } = this.dataset;
    if (address === undefined) return;
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || link.href.startsWith('blob:')) return;
      event.preventDefault();
      void completed(link.href, address).then((url) => {
        const copy = link.cloneNode() as HTMLAnchorElement;
        copy.href = url;
        copy.download = new URL(link.href).pathname.split('/').at(-1)!;
        copy.click();
      });
    });
  }
}

async function completed(file: string, address: string): Promise<string> {
  try {
    const response = await inTime(fetch(file));
    if (!response.ok) return file;
    const text = (await response.text()).replaceAll(address, new URL(address, location.origin).href);
    return URL.createObjectURL(new Blob([text]));
  } catch {
    return file;
  }
}

define('kb-formats', KbFormats);
