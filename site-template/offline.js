/* Keeps the pages for times without a network. What the network gives comes first, so that nobody reads an old edition. */
self.addEventListener("install", function (event) {
  event.waitUntil(caches.open(welcomeEdition)
    .then(function (cache) { return cache.addAll(welcomeFiles); })
    .then(function () { return self.skipWaiting(); }));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) {
      return name.indexOf("welcome " + self.registration.scope) === 0 && name !== welcomeEdition;
    }).map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener("fetch", function (event) {
  var request = event.request;
  if (request.method !== "GET" || request.url.indexOf(self.registration.scope) !== 0 || /\.pdf$/.test(request.url)) {
    return;
  }
  event.respondWith(fetch(request).then(function (answer) {
    var copy = answer.clone();
    if (answer.ok) {
      event.waitUntil(caches.open(welcomeEdition).then(function (cache) { return cache.put(request, copy); }));
    }
    return answer;
  }, function (offline) {
    return caches.match(request.url.replace(/\/(?=[?#]|$)/, "/index.html"), { ignoreSearch: true }).then(function (kept) {
      return kept || Promise.reject(offline);
    });
  }));
});
