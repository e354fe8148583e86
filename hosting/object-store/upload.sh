#!/usr/bin/env bash
# Copies the built site to a store that rclone knows: ./upload.sh dist store:bucket/
# Pages come after what they ask for, and what is old goes last.
set -euo pipefail
from=$1 to=$2
copy() {
  rclone copy "$from" "$to" --header-upload "Content-Type: $2" --header-upload "Cache-Control: $keep" \
    --filter "- $but" --filter "+ $only*.$1" --filter '- *'
}
for cache in hashed usual; do
  if [ $cache = hashed ]; then only='/_astro/' but='/.*' keep='public, max-age=31536000, immutable'
  else only='' but='/_astro/**' keep='no-cache'; fi
  copy html 'text/html; charset=utf-8'
  copy css 'text/css; charset=utf-8'
  copy js 'text/javascript; charset=utf-8'
  copy mjs 'text/javascript; charset=utf-8'
  copy json 'application/json; charset=utf-8'
  copy map 'application/json; charset=utf-8'
  copy jsonld 'application/ld+json; charset=utf-8'
  copy webmanifest 'application/manifest+json; charset=utf-8'
  copy xml 'application/xml; charset=utf-8'
  copy txt 'text/plain; charset=utf-8'
  copy md 'text/markdown; charset=utf-8'
  copy csv 'text/csv; charset=utf-8'
  copy bib 'text/x-bibtex; charset=utf-8'
  copy ris 'application/x-research-info-systems; charset=utf-8'
  copy svg 'image/svg+xml; charset=utf-8'
  copy ico 'image/x-icon'
  copy png 'image/png'
  copy jpg 'image/jpeg'
  copy webp 'image/webp'
  copy avif 'image/avif'
  copy woff2 'font/woff2'
  copy wasm 'application/wasm'
  copy zip 'application/zip'
done
# What has no type of its own, such as the index of the search; what is there no more is removed.
rclone sync "$from" "$to" --size-only --header-upload 'Cache-Control: no-cache' --delete-after --delete-excluded \
  --filter '- *.{br,gz}' --filter '- .*' --filter '- /_{headers,redirects}' --filter '- /redirects.*'
