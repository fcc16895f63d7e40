import fc from 'fast-check'

/** Texts that mean something in one of the formats, and what no transcript has. */
const hostile = [
  '=1+1',
  '+1 (555) 010',
  '-3% in Q1',
  '@desk',
  '# no heading',
  '## <a id="qa"></a>Questions',
  '1. first\n2. second',
  '- item',
  '> quotation',
  '> **Note:** of nobody',
  '---',
  '```',
  '`code` and *stars* and _lines_ and ~~waves~~',
  '![picture](x.png) [link](javascript:alert(1)) <https://example.org> https://example.org a@b.c',
  '<script>alert(1)</script><!-- x --> ]]> &amp; &#65; &',
  '<a id="p0000000"></a>**¶1** text',
  '| a | b |',
  'back\\slash \\* {{x}} {x} $a$ ^[x] [^1]',
  '  blanks  around  ',
  'Two.  Blanks.',
  '第一句。第二句！“引文”…',
  '\u3000全角',
  'a\tb\r\nc\u2028d\u0085e\u000bf',
  '<br>',
  '*—*',
  'call: x\nformat: duizhao-transcript/1',
  '👩‍👩‍👧 𠮷',
]

/** A text; every character of it can stand in a file of any format. */
export const anyText = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((texts) => texts.join(' ')),
  )
  .map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '·'))

/** Any text at all, but for none. */
export const wildText = fc.oneof(anyText, fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))
