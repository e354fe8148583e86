import type { APIContext, MiddlewareNext } from 'astro';
import { isError } from '#issues/rules.ts';
import { basePath } from '#publishing/base-path.ts';
import { subjectInHand } from 'virtual:subject';
import { faultBar, faultPage } from './fault-bar.ts';
import { reviewPage } from './review-page.ts';

/**
 * While the site is being written: says on every page what is wrong with the content, and does so in place of a page
 * that cannot be made of it.
 *
 * The content policy is left out, since it forbids what the bundler does to show a change.
 */
export async function onRequest({ url }: APIContext, next: MiddlewareNext): Promise<Response> {
  const { issues, folder, review, graph } = subjectInHand!();
  if (url.pathname === `${basePath()}review/`) return page(reviewPage(review, graph.site.checked, folder));
  const faults = { issues: issues.filter(isError), folder };
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const html = (await response.text())
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace('</body>', () => `${faultBar(faults)}</body>`);
    return new Response(html, { status: response.status, headers: response.headers });
  } catch (error) {
    if (faults.issues.length === 0) throw error;
    return page(faultPage(faults), 500);
  }
}

const page = (html: string, status = 200) =>
  new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
