import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addressFor } from '../../guide/address';

/** `http 407` in the address bar opens the guide. */
export function watchOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({
    description: i18n.t('omnibox.suggestion'),
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    const url = browser.runtime.getURL(`/${addressFor(typed)}` as '/guide.html');
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
