/** A file that came, and is of another shape than the script of this page reads: one of the two is older. */
export class OtherShape extends Error {
  override readonly name = 'OtherShape';
}

/**
 * The content of a file of data.
 *
 * @param isAsKnown - Whether it is what the script reads. An old page may get the data of a newer site.
 * @throws when it does not come whole, or is another.
 */
export async function fetched<T>(
  address: string,
  isAsKnown: (content: Partial<T>) => boolean,
  cache: RequestCache = 'default',
): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const content = (await response.json()) as T;
  if (typeof content !== 'object' || content === null || !isAsKnown(content))
    throw new OtherShape(`${address} is of another shape.`);
  return content;
}
