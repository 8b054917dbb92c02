type Listener = (details: Record<string, unknown>) => void;

/** A browser event that a test fires by hand, with the filter and options it was listened to with. */
export class FakeEvent {
  listeners: { listener: Listener; filter?: { types?: string[] }; options?: string[] }[] = [];

  addListener(listener: Listener, filter?: { types?: string[] }, options?: string[]): void {
    this.listeners.push({ listener, filter, options });
  }

  fire(details: Record<string, unknown>): void {
    for (const { listener, filter } of this.listeners) {
      if (!filter?.types || filter.types.includes(String(details.type))) listener(details);
    }
  }
}

const events = (...names: string[]): Record<string, FakeEvent> =>
  Object.fromEntries(names.map((name) => [name, new FakeEvent()]));

/** The parts of the browser that capture listens to. Start each test with fresh ones. */
export function fakeBrowser() {
  return {
    webRequest: {
      ...events('onBeforeRequest', 'onSendHeaders', 'onHeadersReceived', 'onAuthRequired'),
      ...events('onBeforeRedirect', 'onCompleted', 'onErrorOccurred'),
      OnHeadersReceivedOptions: { EXTRA_HEADERS: 'extraHeaders' },
    },
    webNavigation: events('onBeforeNavigate', 'onCommitted', 'onErrorOccurred', 'onDOMContentLoaded', 'onCompleted'),
    tabs: events('onRemoved', 'onReplaced'),
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
  };
}
