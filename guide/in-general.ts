/** Puts general words for the hosts that only a failure can name. */
export function inGeneral(text: string): string {
  return text
    .replace(/,? \{proxy\}(,(?= ))?/g, '')
    .replace(/^\{site\}|(?<=[.?!] )\{site\}/g, 'The site')
    .replaceAll('{site}', 'the site');
}
