import type { Answer, Snippet } from '../shapes';
import { doubleQuoted, javaText, lines } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Spring',
  group: 'Other languages',
  language: 'java',
  refuses: refusing(
    [0, 99, 'Spring throws an error for any status outside 100 to 999.'],
    [101, 101, 'A controller’s answer can’t switch protocols: for WebSockets, Spring has a WebSocketHandler.'],
    [100, 199, 'A controller’s answer is final: interim ones (1xx) are left to the server that Spring runs in.'],
  ),
  code: (answer) =>
    lines(
      'import org.springframework.http.ResponseEntity;',
      'import org.springframework.web.bind.annotation.RequestMapping;',
      'import org.springframework.web.bind.annotation.RestController;',
      '',
      '@RestController',
      'class ExampleController {',
      '    @RequestMapping("/")',
      `    ResponseEntity<${answer.body ? 'String' : 'Void'}> answer() {`,
      `        return ResponseEntity.status(${answer.status})`,
      ...headers(answer),
      answer.body ? `            .body(${javaText(answer.body, ' '.repeat(16))});` : '            .build();',
      '    }',
      '}',
    ),
  sources: [
    'https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/ResponseEntity.html',
    'https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/http/HttpStatusCode.java',
  ],
} satisfies Snippet;

function headers({ headers }: Answer): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `            .header(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
  );
}
