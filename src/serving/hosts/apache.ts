import { CACHING } from '../caching.ts';
import { headersByPlace } from '../content-policy.ts';
import { mediaTypes } from '../media-type.ts';
import { framedPaths, hashedPaths, NOT_FOR_READERS, type Host } from './host.ts';

/** A site of Apache 2.4. */
export function apacheConf(host: Host, listen = '80'): string {
  const { root, base } = host;
  const texts = mediaTypes.filter(({ isText }) => isText).flatMap(({ endings }) => endings);
  return `# The site on Apache, from version 2.4 on, with the modules deflate, dir, filter, headers, mime and rewrite (a2enmod
# deflate filter headers rewrite).
<VirtualHost *:${listen}>
  ServerName example.org
  # Under a base path such as /kb/ the site lies in the folder kb/ of this one.
  DocumentRoot ${root}
  <Directory ${root}>
    Require all granted
    AllowOverride None
    Options -Indexes +FollowSymLinks
    DirectoryIndex index.html
  </Directory>
  ErrorDocument 404 ${base}404.html

${mediaTypes.map(({ type, endings }) => `  AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`).join('\n')}
  AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}

  # "always" sends them with the page for what is not there as well.
${headersByPlace.map(({ name, usual }) => `  Header always set ${name} "${usual}"`).join('\n')}
  Header always set Cache-Control "${CACHING.usual}"
  # A claim by itself may stand in the pages of others; nothing else may.
  <LocationMatch "${framedPaths(host)}">
${headersByPlace
  .filter(({ framed }) => framed !== undefined)
  .map(({ name, framed }) => `    Header always set ${name} "${framed}"`)
  .join('\n')}
  </LocationMatch>
  # Names with a hash of what is in them can be kept for good; everything else is asked about again.
  <LocationMatch "${hashedPaths(host)}">
    Header always set Cache-Control "${CACHING.hashed}" "expr=%{REQUEST_STATUS} < 400"
  </LocationMatch>

  RewriteEngine On
  # Hidden files, packed ones and rules for hosts are not there for readers, nor is a folder without a page.
  RewriteCond %{ENV:REDIRECT_STATUS} ^$
  RewriteRule "${NOT_FOR_READERS}" - [R=404,L]
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -d
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html !-f
  RewriteRule ^ - [R=404,L]
  # Addresses that have moved.
  IncludeOptional ${root}${base}redirects.apach[e]
  # A build writes packed files beside those that most readers load.
  RewriteRule ^(.*)/$ $1/index.html
${packed('br', 'br')}
${packed('gzip', 'gz')}
  RemoveLanguage .br
  RemoveType .gz
  AddEncoding br .br
  AddEncoding gzip .gz
  Header append Vary Accept-Encoding
  # The others are packed as they are sent; a reader who has one names it as it was sent.
  AddOutputFilterByType DEFLATE ${mediaTypes.flatMap(({ type, isText }) => (isText ? type : [])).join(' ')}
  RequestHeader edit If-None-Match '^(.*)-gzip"$' '$1"'
</VirtualHost>
`;
}

const packed = (coding: string, ending: string) => `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.${ending} -f [OR]
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html.${ending} -f
  RewriteRule ^(.*)$ $1.${ending} [L]`;
