// A CloudFront function for "viewer request": pages stand in folders.
// Behaviour of the paths "*/card/*" and "card/*": headers-card.json; of all others: headers.json.
// Custom error responses: 403 and 404 with the page /404.html and the code 404.
// oxlint-disable-next-line no-unused-vars -- the CDN calls it
function handler(event) {
  var request = event.request;
  var uri = request.uri.replace(/^\/+/, '/');
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
