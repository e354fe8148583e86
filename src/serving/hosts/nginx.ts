import { CACHING } from '../caching.ts';
import { headersByPlace } from '../content-policy.ts';
import { mediaTypes, UNKNOWN_TYPE } from '../media-type.ts';
import { framedPaths, hashedPaths, NOT_FOR_READERS, type Host } from './host.ts';

/** A server of nginx, for its `sites-enabled/` or any place inside `http { … }`. */
export function nginxConf(host: Host, listen = '80'): string {
  const { root, base } = host;
  const texts = mediaTypes.filter(({ type, isText }) => isText && type !== 'text/html').map(({ type }) => type);
  const sent = headersByPlace.map(({ name, usual, framed }) => ({ name, usual, framed, variable: variableOf(name) }));
  return `# The site on nginx, from version 1.18 on.
server {
  listen ${listen};
  server_name example.org;
  # Under a base path such as /kb/ the site lies in the folder kb/ of this one.
  root ${root};

  types {
${mediaTypes.map(({ type, endings }) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }
  default_type ${UNKNOWN_TYPE};
  charset utf-8;
  charset_types ${texts.join(' ')};

  # A build writes packed files beside those that most readers load. The second line needs the module of Brotli, whose
  # files are a seventh smaller (on Debian and Ubuntu the package libnginx-mod-http-brotli-static).
  gzip_static on;
  # brotli_static on;
  # The others are packed as they are sent.
  gzip on;
  gzip_min_length 1000;
  gzip_types ${texts.join(' ')};
  gzip_vary on;

  # "/page" is redirected to "/page/", with the host and port that the reader used.
  absolute_redirect off;
  index index.html;
  # A folder without a page is not there either.
  error_page 403 404 =404 ${base}404.html;
  # Addresses that have moved.
  include ${root}${base}redirects.ngin[x];

  # "always" sends them with the page for what is not there as well.
${sent.map(({ name, usual, framed, variable }) => `  add_header ${name} "${framed === undefined ? usual : variable}" always;`).join('\n')}
  add_header Cache-Control $site_cache always;

  location / {
    try_files $uri $uri/ =404;
  }

  location ~ "${NOT_FOR_READERS}" {
    return 404;
  }
}

# A claim by itself may stand in the pages of others; nothing else may.
${sent
  .filter(({ framed }) => framed !== undefined)
  .map(({ usual, framed, variable }) => map('uri', variable, usual, framedPaths(host), framed!))
  .join('')}
# Names with a hash of what is in them can be kept for good; everything else is asked about again.
${map('uri', '$site_cache', CACHING.usual, hashedPaths(host), CACHING.hashed).trimEnd()}
`;
}

const variableOf = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

const map = (by: string, variable: string, usual: string, paths: string, there: string) => `map $${by} ${variable} {
  default "${usual}";
  "~${paths}" "${there}";
}
`;
