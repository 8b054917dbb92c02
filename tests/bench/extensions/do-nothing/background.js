// The least that an extension can do which sees every answer and every network failure.
const all = { urls: ['<all_urls>'] };
const doNothing = () => {};
chrome.webRequest.onHeadersReceived.addListener(doNothing, all, ['responseHeaders', 'extraHeaders']);
chrome.webRequest.onErrorOccurred.addListener(doNothing, all);
