/** A whole string, or a character that opens, closes or separates; its last character tells which. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[{\]},]/g;

/** The texts of the elements of an array, each as it stands in `text`: a valid JSON array without white space. */
export function elementTexts(text: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = 1;
  token.lastIndex = 0;
  // Not by matches: there can be very many, and each would be an object.
  while (token.test(text)) {
    const at = token.lastIndex - 1;
    const character = text.charAt(at);
    const separates = character === ',' && depth === 1;
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (!separates && depth > 0) continue;
    if (at > start) elements.push(text.slice(start, at));
    start = at + 1;
  }
  return elements;
}
