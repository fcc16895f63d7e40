/** The style of books: little, since readers of books choose faces, sizes and colours themselves. */
export const style = `body { line-height: 1.6; }
h1 { font-size: 1.4em; line-height: 1.3; }
h2 { font-size: 1.1em; line-height: 1.3; margin-top: 2em; }
p { margin: 0.4em 0; }
:lang(zh) { line-height: 1.8; text-align: justify; }
.pair { margin: 1em 0 1.4em; }
.number, .small, .half { font-size: 0.8em; opacity: 0.75; }
.alone { font-style: italic; }
.alone:lang(zh) { font-style: normal; }
.mark { margin-left: 0.5em; vertical-align: super; text-decoration: none; }
.title { font-size: 1.2em; }
.origin { font-weight: bold; }
.notes { margin-top: 3em; border-top: 1px solid; }
.head { font-weight: bold; }
aside { margin: 1em 0; }
blockquote { margin: 0.6em 1.2em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; text-align: left; }
pre { white-space: pre-wrap; }
.cover { text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`
