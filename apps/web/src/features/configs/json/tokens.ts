/** What a part of a JSON text is; `plain` is white space, punctuation and what is no JSON. */
type TokenKind = 'key' | 'string' | 'number' | 'word' | 'plain';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const anyToken = /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|(\b(?:true|false|null)\b)/g;

/** The parts of one line of a JSON text, to be coloured; together they are the line, also where it is no JSON. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (kind: TokenKind, text: string): void => {
    if (text !== '') tokens.push({ kind, text });
  };
  for (const match of line.matchAll(anyToken)) {
    add('plain', line.slice(end, match.index));
    const [all, quoted, colon = '', number, word] = match;
    if (quoted !== undefined) {
      add(colon === '' ? 'string' : 'key', quoted);
      add('plain', colon);
    } else if (number !== undefined) add('number', number);
    else add('word', word ?? '');
    end = match.index + all.length;
  }
  add('plain', line.slice(end));
  return tokens;
}
