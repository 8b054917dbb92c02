import type { Told } from './told';

const noProof = 'that is a standing wish, and proves nothing of this failure.';

export const notes: Told[] = [
  [
    'NEL',
    500,
    'nel',
    '{"report_to":"cf-nel","max_age":604800,"success_fraction":0}',
    `The site asks browsers to report failed requests to it; ${noProof}`,
  ],
  ['NEL’s end', 500, 'nel', '{"max_age":0}', 'The site asks browsers not to report failed requests to it any more.'],
  [
    'Report-To',
    500,
    'report-to',
    '{"group":"cf-nel","max_age":604800,"endpoints":[{"url":"https:\\/\\/a.nel.cloudflare.com\\/report\\/v4?s=x"}]}',
    `Browsers may report failures to “a.nel.cloudflare.com”; ${noProof}`,
  ],
  [
    'Reporting-Endpoints',
    503,
    'reporting-endpoints',
    'heroku-nel="https://nel.heroku.com/reports?s=x", own="/reports"',
    `Browsers may report failures to “nel.heroku.com” and “shop.example”; ${noProof}`,
  ],
  [
    'Server-Timing',
    504,
    'server-timing',
    'db;dur=53, cache;desc="Cache, \\"read, again\\"";dur=23.24, miss',
    'Somebody on the site’s side notes of its own work: “db” took 53 milliseconds, “cache” (“Cache, "read, again"”) took 23.2 milliseconds and “miss”.',
  ],
  [
    'Server-Timing of a long time',
    504,
    'server-timing',
    'origin; dur=60001.123456789',
    'Somebody on the site’s side notes of its own work: “origin” took 60 seconds.',
  ],
  [
    'Server-Timing of hardly any time',
    504,
    'server-timing',
    'edge; dur=0.2; dur=9, x; dur=1',
    'Somebody on the site’s side notes of its own work: “edge” took less than a millisecond and “x” took 1 millisecond.',
  ],
  [
    'a problem in JSON',
    422,
    'content-type',
    'application/problem+json; charset=utf-8',
    'What came with the answer states the reason, in a standard form that both people and programs can read.',
  ],
  [
    'a problem in XML',
    422,
    'content-type',
    'Application/Problem+XML',
    'What came with the answer states the reason, in a standard form that both people and programs can read.',
  ],
];
