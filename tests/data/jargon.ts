/** Words that a reader who never heard of HTTP doesn’t know: not in a headline, nor in the sentence after it. */
export const JARGON =
  /\b(API|CDN|CORS|DNS|HTTPS?|IP|QUIC|SNI|SSL|TCP|TLS|UDP|URLs?|WAF|cipher|client|endpoint|gateway|handshake|header|host|latency|load balancer|nginx|origin|packet|payload|preflight|query string|resolver?|session|socket|token|tunnel|upstream|WebSocket)s?\b/;
