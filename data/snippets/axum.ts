import type { Answer, Snippet } from '../shapes';
import { doubleQuoted, lines, rustString } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'axum',
  group: 'Other languages',
  language: 'rust',
  refuses: refusing(
    [0, 99, 'Rust’s StatusCode takes only 100 to 999.'],
    [101, 101, 'To switch protocols, axum has WebSocketUpgrade, which sends the 101.'],
    [100, 199, 'hyper, which axum is built on, sends 500 in place of an interim answer (1xx).'],
  ),
  code: (answer) =>
    lines(
      'use axum::{http::StatusCode, response::IntoResponse, routing::any, Router};',
      '',
      'async fn answer() -> impl IntoResponse {',
      ...response(answer),
      '}',
      '',
      '#[tokio::main]',
      'async fn main() {',
      '    let app = Router::new().route("/", any(answer));',
      '    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await.unwrap();',
      '    axum::serve(listener, app).await.unwrap();',
      '}',
    ),
  sources: [
    'https://docs.rs/axum/latest/axum/response/index.html',
    'https://docs.rs/http/latest/http/status/struct.StatusCode.html',
    'https://github.com/hyperium/hyper/blob/master/src/proto/h1/role.rs',
  ],
} satisfies Snippet;

function response({ status, headers, body }: Answer): string[] {
  const code = `StatusCode::from_u16(${status}).unwrap()`;
  const pairs = Object.entries(headers).map(([name, value]) => `(${doubleQuoted(name)}, ${rustString(value)}),`);
  if (pairs.length === 0 && !body) return [`    ${code}`];
  return [
    '    (',
    `        ${code},`,
    ...(pairs.length > 0 ? ['        [', ...pairs.map((pair) => `            ${pair}`), '        ],'] : []),
    ...(body ? [`        ${rustString(body)},`] : []),
    '    )',
  ];
}
