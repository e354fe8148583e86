import { CACHING } from '../caching.ts';
import { headersByPlace } from '../content-policy.ts';
import { mediaTypes } from '../media-type.ts';
import { framedPaths, hashedPaths, NOT_FOR_READERS, type Host } from './host.ts';

/** A site of Caddy 2. Its ways of quoting: nothing has a meaning between two grave accents. */
export function caddyfile(host: Host, address = 'example.org'): string {
  const { root, base } = host;
  const sent = headersByPlace.map((header) => ({ ...header, variable: variableOf(header.name) }));
  return `# The site on Caddy, from version 2.6 on.
(site_headers) {
	header {
${sent.map(({ name, usual, framed, variable }) => `\t\t${name} ${framed === undefined ? `\`${usual}\`` : variable}`).join('\n')}
		Cache-Control {args.0}
		-Server
	}
}

${address} {
	# Under a base path such as /kb/ the site lies in the folder kb/ of this one.
	root * ${root}

	# A claim by itself may stand in the pages of others; nothing else may.
${sent
  .filter(({ framed }) => framed !== undefined)
  .map(({ usual, framed, variable }) => map('path', variable, usual, `~${framedPaths(host)}`, framed!))
  .join('\n')}
	# Names with a hash of what is in them can be kept for good; everything else is asked about again.
${map('path', '{site_cache}', CACHING.usual, `~${hashedPaths(host)}`, CACHING.hashed)}
	import site_headers {site_cache}

${mediaTypes.map(typed).join('\n')}

	# Hidden files, packed ones and rules for hosts are not there for readers.
	@hidden path_regexp \`${NOT_FOR_READERS}\`
	error @hidden 404

	# Addresses that have moved, and "/page" in place of "/page/", each with what is asked of it.
	import ${root}${base}redirects.caddy*
${map('query', '{site_query}', '?{query}', '', '')}
	@without_slash {
		not path */
		file {path}/index.html
	}
	redir @without_slash {path}/{site_query} permanent

	# A build writes packed files beside those that most readers load; the others are packed as they are sent.
	encode {
		gzip
		minimum_length 1000
		match {
${packedTypes}
		}
	}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		import site_headers ${CACHING.usual}
		@missing expression \`{err.status_code} in [403, 404]\`
		header @missing Content-Type \`text/html; charset=utf-8\`
		rewrite @missing ${base}404.html
		file_server @missing {
			status 404
			precompressed br gzip
		}
	}
}
`;
}

const packedTypes = mediaTypes
  .flatMap(({ type, isText }) => (isText ? `\t\t\theader Content-Type ${type}*` : []))
  .join('\n');

const typed = ({ type, endings, isText }: (typeof mediaTypes)[number]) =>
  `\t@${endings[0]} path ${endings.map((ending) => `*.${ending}`).join(' ')}\n` +
  `\theader @${endings[0]} Content-Type \`${isText ? `${type}; charset=utf-8` : type}\``;

const variableOf = (header: string) => `{site_${header.toLowerCase().replaceAll('-', '_')}}`;

const map = (by: string, variable: string, usual: string, where: string, there: string) => `\tmap {${by}} ${variable} {
		\`${where}\` \`${there}\`
		default \`${usual}\`
	}`;
