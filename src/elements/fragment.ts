/** What stands behind the number sign of an address; nothing when it is no text. */
export function fragmentOf({ hash }: { readonly hash: string }): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
