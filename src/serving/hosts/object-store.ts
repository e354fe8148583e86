import { CACHING, HASHED } from '../caching.ts';
import { FRAMED, headersByPlace } from '../content-policy.ts';
import { mediaTypes } from '../media-type.ts';

/**
 * The files for an object store behind a CDN, here any that rclone knows, and CloudFront: an upload, the headers of
 * answers, and what the CDN does with an address. A CDN packs by itself.
 */
export const objectStoreFiles = (base = '/'): ReadonlyMap<string, string> =>
  new Map([
    ['upload.sh', uploadScript(base)],
    ['headers.json', headerPolicy('site', ({ usual }) => usual)],
    ['headers-card.json', headerPolicy('site-card', ({ usual, framed = usual }) => framed)],
    ['address.js', addressFunction],
  ]);

const uploadScript = (base: string) => `#!/usr/bin/env bash
# Copies the built site to a store that rclone knows: ./upload.sh dist store:bucket${base}
# Pages come after what they ask for, and what is old goes last.
set -euo pipefail
from=$1 to=$2
copy() {
  rclone copy "$from" "$to" --header-upload "Content-Type: $2" --header-upload "Cache-Control: $keep" \\
    --filter "- $but" --filter "+ $only*.$1" --filter '- *'
}
for cache in hashed usual; do
  if [ $cache = hashed ]; then only='/${HASHED}' but='/.*' keep='${CACHING.hashed}'
  else only='' but='/${HASHED}**' keep='${CACHING.usual}'; fi
${mediaTypes.flatMap(typed).join('\n')}
done
# What has no type of its own, such as the index of the search; what is there no more is removed.
rclone sync "$from" "$to" --size-only --header-upload 'Cache-Control: ${CACHING.usual}' --delete-after --delete-excluded \\
  --filter '- *.{br,gz}' --filter '- .*' --filter '- /_{headers,redirects}' --filter '- /redirects.*'
`;

const typed = ({ type, endings, isText }: (typeof mediaTypes)[number]) =>
  endings.map((ending) => `  copy ${ending} '${isText ? `${type}; charset=utf-8` : type}'`);

function headerPolicy(name: string, valueOf: (header: (typeof headersByPlace)[number]) => string): string {
  const items = headersByPlace.map((header) => ({ Header: header.name, Value: valueOf(header), Override: true }));
  const policy = items.find(({ Header }) => Header === 'Content-Security-Policy')!;
  const others = items.filter((item) => item !== policy && item.Header !== 'X-Content-Type-Options');
  const { Value: referrer } = others.find(({ Header }) => Header === 'Referrer-Policy')!;
  return `${JSON.stringify(
    {
      Name: name,
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: policy.Value, Override: true },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      },
      CustomHeadersConfig: {
        Quantity: others.length - 1,
        Items: others.filter(({ Header }) => Header !== 'Referrer-Policy'),
      },
    },
    null,
    2,
  )}\n`;
}

const addressFunction = `// A CloudFront function for "viewer request": pages stand in folders.
// Behaviour of the paths "*/${FRAMED}*" and "${FRAMED}*": headers-card.json; of all others: headers.json.
// Custom error responses: 403 and 404 with the page /404.html and the code 404.
// oxlint-disable-next-line no-unused-vars -- the CDN calls it
function handler(event) {
  var request = event.request;
  var uri = request.uri.replace(/^\\/+/, '/');
  if (uri.endsWith('/')) {
    request.uri = uri + 'index.html';
    return request;
  }
  // Names of files have a dot; names of pages have none.
  if (uri.slice(uri.lastIndexOf('/')).indexOf('.') >= 0) return request;
  var query = Object.keys(request.querystring)
    .map(function (key) {
      return key + '=' + request.querystring[key].value;
    })
    .join('&');
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: uri + '/' + (query ? '?' + query : '') } },
  };
}
`;
