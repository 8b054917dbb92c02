// Blocks what is called `advert`, as an ad blocker does.
browser.webRequest.onBeforeRequest.addListener(() => ({ cancel: true }), { urls: ['*://*/advert*'] }, ['blocking']);
