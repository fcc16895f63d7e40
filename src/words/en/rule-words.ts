import type { RuleWords } from '../wording/rule-words.ts'

export const ruleWords: RuleWords = {
  metrics: {
    revenue: 'Revenue',
    'operating income': 'Operating income',
    'net income': 'Net income',
    'free cash flow': 'Free cash flow',
    'gross profit': 'Gross profit',
  },
  differences: {
    value: 'the value differs',
    scale: 'the scale differs',
    unit: 'the unit differs',
    currency: 'the currency differs',
    sign: 'a rise stands against a fall',
    order: 'the two ends are swapped',
    change: 'a change stands against a level',
    bound: '“over” stands against “under” or “nearly”',
    end: 'another end of the range is meant',
    basis: 'it is measured against something else',
  },
  moves: { up: 'a rise of', down: 'a fall of' },
  rules: {
    'figure-mismatch': {
      title: 'A figure differs',
      why: 'A figure of the source stands in the translation with another value, scale, unit, currency, sign or order of its bounds. A reader of one language gets a number that was never said.',
      mend: 'Compare both texts with the company’s release. Mend the seed if it is your own, or record the right value in content/calls/, or accept the problem with a reason in content/checks.yaml.',
      messages: {
        differs:
          'The source says “{source}” ({sourceValue}), the translation “{translation}” ({translationValue}): {difference}.',
        opposed:
          'The source says {sourceMove} {sourceValue}, the translation {translationMove} {translationValue}: the opposite.',
      },
    },
    'figure-missing': {
      title: 'A figure is missing',
      why: 'The source gives a figure that the translation does not have. Who reads the translation never learns of it.',
      mend: 'Put the figure into the translation, or accept the problem with a reason in content/checks.yaml where the sentence says it without a number.',
      messages: { missing: 'The source says “{source}” ({sourceValue}); the translation has no such figure.' },
    },
    'figure-added': {
      title: 'A figure was added',
      why: 'The translation gives a figure that the source does not have. It may be a slip, or knowledge of the translator that the speaker never stated.',
      mend: 'Take the figure out of the translation, or accept the problem with a reason in content/checks.yaml.',
      messages: { added: 'The translation says “{translation}” ({translationValue}); the source has no such figure.' },
    },
    'figure-inconsistent': {
      title: 'One quantity, two values',
      why: 'The call gives the same quantity two values. One of them is a slip of the tongue or of the transcriber, and a reader who quotes it quotes a wrong number.',
      mend: 'Look the figure up in the company’s release and record the right value in content/calls/: the page then shows it as the editor’s.',
      messages: {
        differs: '{metric} is given as “{suspect}” here and as “{other}” elsewhere in this call.',
        sum: '{metric} is given as “{suspect}” here and as “{other}” elsewhere in this call; the parts {parts} add up to {sum}.',
      },
    },
    'term-wrong': {
      title: 'A term is translated as something else',
      why: 'The rendering is a term of its own with another meaning: operating income rendered as 營業收入 is revenue. The figure beside it is right and says the wrong thing.',
      mend: 'Use one of the renderings in content/glossary.yaml. If the rendering is right here, take it off the forbidden ones or accept the problem in content/checks.yaml.',
      messages: { wrong: '“{term}” is rendered as “{actual}”, which means something else; expected is {expected}.' },
    },
    'term-inconsistent': {
      title: 'One term, several renderings',
      why: 'A reader takes two renderings for two things, and a search for one of them misses the other.',
      mend: 'Choose one rendering for the call.',
      messages: { several: '“{term}” is rendered in {count} ways in this call: {renderings}.' },
    },
    'term-missing': {
      title: 'No known rendering of a term',
      why: 'The source uses a term of the field and the translation holds none of its renderings. It may be put in other words, or be lost.',
      mend: 'Read the place. If the rendering is good, add it to content/glossary.yaml.',
      messages: { missing: '“{term}” has none of its renderings here ({expected}).' },
    },
    'name-inconsistent': {
      title: 'One name, written in several ways',
      why: 'A person, product or company goes by several names in one call: a reader takes them for several, and a search for one misses the others.',
      mend: 'Choose one name for the call. A speaker’s names can be settled in content/calls/ (speakers: zh).',
      messages: {
        several: '“{name}” is written in {count} ways: {renderings}.',
        speaker: 'Speaker lines name {name} in {count} ways: {renderings}.',
      },
    },
    'speaker-unknown': {
      title: 'A speaker is not known',
      why: 'A reader cannot weigh words without knowing whose they are.',
      mend: 'Name the speaker in content/calls/ (speakers), or correct the seed.',
      messages: {
        nameless: 'The speaker is only called “{name}”.',
        unlisted: '{name} speaks and is not in the list of participants.',
      },
    },
    'speaker-alias': {
      title: 'One speaker under several names',
      why: 'Ron and Ronald Josey are one person. Where they are not taken for one, turns and shares of words are counted apart.',
      mend: 'Nothing, where the names were merged rightly. Else give the right name in content/calls/ (speakers).',
      messages: {
        merged: '{name} is also called {others}; they are taken for one person.',
        apart: '{name} and {others} look like one person and are kept apart.',
      },
    },
    'role-differs': {
      title: 'A role differs',
      why: 'The list of speakers and what is said, or the two languages, give a person different roles. Guidance by a CFO weighs otherwise than by a COO.',
      mend: 'Set the right role in content/calls/ (speakers), or correct the text.',
      messages: {
        said: '{name} is called {actual} here; the speaker line says {expected}.',
        translated: 'The source names the {expected}, the translation the {actual}.',
      },
    },
    'firm-unknown': {
      title: 'An analyst’s firm is not known',
      why: 'Readers find questions by the firm that asks them.',
      mend: 'Set the firm in content/calls/ (speakers).',
      messages: { unknown: 'Neither the list of participants nor the operator says for whom {name} asks.' },
    },
    'turn-suspect': {
      title: 'A turn may have another speaker',
      why: 'The words say that somebody else speaks, or goes on, and no speaker line follows. They are then attributed to the wrong person.',
      mend: 'Listen, or read the company’s own transcript, then record a speaker change in content/calls/ (corrections).',
      messages: {
        handed: '{speaker} gives the word to {other} here (“{words}”), and the turn goes on without a new speaker.',
        signed: 'The turn is {speaker}’s, and the words say “{words}”.',
      },
    },
    'translation-missing': {
      title: 'A paragraph is not translated',
      why: 'Who reads the translation only does not know that something was said here.',
      mend: 'Add the translation to the seed. The page says “not translated” until then.',
      messages: {
        missing: 'Paragraph ¶{n} has no translation.',
        range: 'Paragraphs ¶{first} to ¶{last} have no translation: {count} in a row.',
      },
    },
    'translation-orphan': {
      title: 'A translation without a source',
      why: 'A translated paragraph stands beside nothing. Either the source is lost, or a pair was torn apart and the paragraphs after it may be shifted.',
      mend: 'Compare the seed with its original and restore the pair.',
      messages: {
        orphan: 'Paragraph ¶{n} has a translation and no source.',
        range: 'Paragraphs ¶{first} to ¶{last} have a translation and no source: {count} in a row.',
      },
    },
    'translation-echo': {
      title: 'The translation repeats the source',
      why: 'The field of the translation holds the English again. It looks translated and is not.',
      mend: 'Translate the paragraph, or take the repetition out: the page then says “not translated”.',
      messages: {
        whole: 'The translation of ¶{n} is the English text again.',
        beginning: 'The translation of ¶{n} begins with the English text.',
      },
    },
    'language-mismatch': {
      title: 'A paragraph is in the wrong language',
      why: 'A field that should be English holds Chinese, or the reverse. The two languages of this place are swapped, or a paragraph is missing nearby.',
      mend: 'Look at the lines around this place in the seed and restore the order of the two languages.',
      messages: {
        source: 'The English text of ¶{n} is mostly Chinese.',
        translation: 'The Chinese text of ¶{n} holds no Chinese.',
      },
    },
    'length-ratio': {
      title: 'A translation of unusual length',
      why: 'A translation much shorter than the others of this call has often lost sentences; a much longer one holds something that was not said, or a neighbour.',
      mend: 'Compare the two texts sentence by sentence.',
      messages: {
        short: 'The translation of ¶{n} is {percent}% of the length usual in this call.',
        long: 'The translation of ¶{n} is {percent}% of the length usual in this call.',
      },
    },
    'duplicate-paragraph': {
      title: 'A paragraph stands twice',
      why: 'A long paragraph that stands twice word for word was pasted twice, or two paragraphs share one translation by mistake.',
      mend: 'Compare with the original and remove the repetition, or give the second paragraph its own translation.',
      messages: {
        source: 'Paragraph ¶{n} repeats ¶{first}.',
        translation: 'The translation of ¶{n} repeats that of ¶{first}, whose source is another.',
      },
    },
    'machine-invention': {
      title: 'A machine wrote what nobody said',
      why: 'Speech recognisers write into silence what they know from subtitles, or one phrase over and over.',
      mend: 'Listen to the recording, and remove the words from the seed where they were not said.',
      messages: {
        invention: '“{words}” is a sentence of subtitles that speech recognisers invent.',
        loop: '“{words}” is repeated again and again.',
        noise: '“{words}” is a sign of the machine.',
      },
    },
    'script-mixed': {
      title: 'Simplified and Traditional are mixed',
      why: 'A character of the other script stands in the text. It is a slip, and a search in one script misses it.',
      mend: 'Mend the seed. If the whole call is in the other script, say so in content/calls/ (translation: lang).',
      messages: {
        some: '{script} text holds characters of the other script: {characters}.',
        call: '{paragraphs} paragraphs of this {script} call hold characters of the other script, for example {characters}.',
      },
    },
    'punctuation-halfwidth': {
      title: 'Half-width punctuation inside Chinese',
      why: 'Commas and brackets of half width inside Chinese crowd the text. The page shows them full-width; the seed and what is copied from the source view keep them.',
      mend: 'Nothing needs to be done. Mend the seed if it is your own.',
      messages: { some: '{count} marks of half width stand inside Chinese, in {paragraphs} paragraphs.' },
    },
    'encoding-suspect': {
      title: 'Characters look damaged',
      why: 'Somebody saved the text in the wrong encoding before it came here. What is lost cannot be restored by reading it.',
      mend: 'Get the text again from its origin.',
    },
    'encoding-undecodable': {
      title: 'The file fits no encoding',
      why: 'Bytes that fit no encoding would become replacement characters, and text would be lost without a word.',
      mend: 'Save the file as UTF-8.',
    },
    'text-damaged': {
      title: 'The text was damaged on its way',
      why: 'A page or a paste has swallowed characters or put some in: dollar signs read as a formula, the reading of characters beside them, characters still encoded. Figures may be wrong there.',
      mend: 'Get the text again from its origin.',
    },
    'seed-format': {
      title: 'A seed is not plain text',
      why: 'A document or a picture is not text, whatever the ending of its name.',
      mend: 'Save or copy it as plain text, and put that in its place.',
    },
    'container-damaged': {
      title: 'A file does not hold what its ending says',
      why: 'JSON that does not end, a table with an open quotation mark: what cannot be taken apart is read as plain text.',
      mend: 'Export the file again, or copy its text into a .txt file.',
    },
    'unplaced-line': {
      title: 'A line has no place',
      why: 'The line is neither speech nor a note, title or participant. It is kept in the source view and is missing from the page.',
      mend: 'Move or remove it if it does not belong to the call.',
    },
    'pair-unsure': {
      title: 'Which translation belongs to a paragraph is not certain',
      why: 'The layout has the two languages apart, and lengths, figures and names do not tell what belongs together. No pair is made rather than a wrong one.',
      mend: 'Put the translation directly below its paragraph.',
    },
    'reading-unsure': {
      title: 'It is not certain that the file was read right',
      why: 'How the file is laid out was found out from the file itself, and something in the result speaks against it: pairs that do not fit, texts that keep a frame, speakers that nobody names.',
      mend: 'Look at `npm run -s inspect -- --why FILE`, and teach the layout with `npm run import -- FILE` where it was misread.',
    },
    'layout-unfit': {
      title: 'A taught layout fits no more',
      why: 'The seed was read by this layout before. Now its lines are set otherwise, and the layout is found out anew.',
      mend: 'Add a pattern for the new lines to content/layouts, or take `layout` out of the call file.',
    },
    'seeds-missing': {
      title: 'The folder of seeds is missing, or holds none',
      why: 'Without seeds there is nothing to publish.',
      mend: 'Make the folder, or set SEEDS_DIR to the right one.',
    },
    'seeds-empty': {
      title: 'There are no seeds',
      why: 'The site will have no calls.',
      mend: 'Put transcripts into the folder.',
    },
    'seed-unreadable': {
      title: 'A seed cannot be read',
      why: 'The call would be missing.',
      mend: 'Look at the file and at who may read it.',
    },
    'seed-link': {
      title: 'A seed is a link to a file elsewhere',
      why: 'What stands there is published, whoever put the link into the folder.',
      mend: 'Remove the link where that is not meant, or put a copy of the transcript in its place.',
    },
    'seed-empty': {
      title: 'A seed holds no speech',
      why: 'Its page would be empty.',
      mend: 'Put the transcript into the file, or remove the file.',
    },
    'seed-changed': {
      title: 'A seed was changed during the build',
      why: 'The build had read the file once already: pages and search would be of two versions.',
      mend: 'Build again.',
    },
    'seed-too-large': {
      title: 'A seed is too large',
      why: 'No call is that long; the page could not be read.',
      mend: 'Split it into one file for each call.',
    },
    'seed-too-long': {
      title: 'A seed has too many lines',
      why: 'No call is that long; the page could not be read.',
      mend: 'Split it into one file for each call.',
    },
    'seed-name': {
      title: 'The name of a seed cannot stand in an address',
      why: 'The name of the file is the address of the call.',
      mend: 'Rename it after company, year and quarter.',
    },
    'seed-clash': {
      title: 'Two seeds have one address',
      why: 'One call would hide the other.',
      mend: 'Rename one of them.',
    },
    'seed-ignored': {
      title: 'A file in the folder of seeds is not read',
      why: 'It may be a transcript with another ending.',
      mend: 'Rename it to .txt if it is a transcript.',
    },
    'note-stale': {
      title: 'A note has lost its place',
      why: 'The paragraph or the quote that the note stands on is gone. A note is never moved to a look-alike.',
      mend: 'Read the nearest paragraphs that the problem names, then mend `at` and `quote`.',
    },
    'note-reference': {
      title: 'A note points to what is not there',
      why: 'Readers would take the words for those of the call, or follow a link that leads nowhere.',
      mend: 'Read the nearest paragraphs that the problem names, then mend the paragraph or the words.',
    },
    'note-stray': {
      title: 'A note on a call that does not exist',
      why: 'The note would appear nowhere.',
      mend: 'Move it to the folder of its call, or remove it.',
    },
    'note-invalid': {
      title: 'The head of a note is not valid',
      why: 'A note needs paragraph, quote, author, date and language to be shown.',
      mend: 'Mend the note at the line given; what a note may hold is described in the publishers’ guide.',
    },
    'note-syntax': {
      title: 'The text of a note is not MDX',
      why: 'What cannot be read cannot be shown.',
      mend: 'Mend the note at the line given; what a note may hold is described in the publishers’ guide.',
    },
    'note-unsafe': {
      title: 'A note holds code',
      why: 'Notes are text. Code in them would run in every reader’s browser.',
      mend: 'Mend the note at the line given; what a note may hold is described in the publishers’ guide.',
    },
    'content-missing': {
      title: 'The folder of notes and corrections cannot be read',
      why: 'All notes and corrections would be left out without a word.',
      mend: 'Make the folder, or set CONTENT_DIR to the right one.',
    },
    'correction-stale': {
      title: 'A correction has lost its place',
      why: 'The words that the editor corrected are not there any more, so the page would show them uncorrected.',
      mend: 'Mend the paragraph and the quote of the correction, or remove it.',
    },
    'call-file-invalid': {
      title: 'A file in content/calls is not valid',
      why: 'What the editor says about the call would be left out.',
      mend: 'Mend the file at the line given; the keys are described in the publishers’ guide.',
    },
    'layout-invalid': {
      title: 'A file in content/layouts is not valid',
      why: 'Calls in this layout would be read by guesswork.',
      mend: 'Mend the file at the line given; the fields are described in the publishers’ guide.',
    },
    'call-file-stray': {
      title: 'A file in content/calls without a call',
      why: 'What it says would appear nowhere.',
      mend: 'Name the file after the seed, or remove it.',
    },
    'checks-invalid': {
      title: 'content/checks.yaml is not valid',
      why: 'Accepted problems would be shown as open ones.',
      mend: 'Mend the file at the line given; the keys are described in the publishers’ guide.',
    },
    'acceptance-stale': {
      title: 'An acceptance fits no problem',
      why: 'The text has changed since. What was accepted then may hide what is wrong now.',
      mend: 'Remove the entry from content/checks.yaml, or mend it.',
    },
    'glossary-invalid': {
      title: 'content/glossary.yaml is not valid',
      why: 'No term would be explained or checked.',
      mend: 'Mend the file at the line given; the keys are described in the publishers’ guide.',
    },
    'people-invalid': {
      title: 'content/people.yaml is not valid',
      why: 'No name would be settled for all calls.',
      mend: 'Mend the file at the line given; the keys are described in the publishers’ guide.',
    },
    'page-invalid': {
      title: 'A page cannot be read',
      why: 'It would be missing from the site without a word.',
      mend: 'Mend its name or its front matter as the problem says.',
    },
    'site-invalid': {
      title: 'content/site.yaml does not fit',
      why: 'The site would say something else of itself than you want.',
      mend: 'Mend the entry at the line that the problem names.',
    },
    'mdx-unexpected': {
      title: 'A call would become more than text',
      why: 'The text of a seed must never run as code. This is a fault of duizhao, which stops here.',
      mend: 'Report it with the seed.',
    },
    'setting-invalid': {
      title: 'A setting makes no sense',
      why: 'The site would be built for another place than it will stand at.',
      mend: 'Set the variable as the problem says, or unset it.',
    },
    'build-write': {
      title: 'The site cannot be written',
      why: 'The old site stays as it is.',
      mend: 'Look at the folder, at who may write to it, and at the room on the disk.',
    },
    'search-index': {
      title: 'The search index cannot be made',
      why: 'Readers would search and find nothing.',
      mend: 'Read what the problem says, then build again.',
    },
    'build-running': {
      title: 'Another build is running',
      why: 'Two builds that write to one folder would mix their files.',
      mend: 'Wait until it has ended, or end it.',
    },
    'create-write': {
      title: 'A new site cannot be written',
      why: 'Files of somebody else would be among those of the site.',
      mend: 'Name a folder that is empty or new.',
    },
    'import-format': {
      title: 'The file is not plain text',
      why: 'A document of a word processor or a picture cannot be read as text.',
      mend: 'Save or copy it as plain text, then import that.',
    },
    'import-empty': {
      title: 'There is nothing to import',
      why: 'No speech was found in the file.',
      mend: 'Put the text of the whole call into it: who speaks, and what they say.',
    },
    'import-id': {
      title: 'The call has no id',
      why: 'The id is the address of the call and the name of its file.',
      mend: 'Give one with --id, such as amzn-2025-q1.',
    },
    'import-exists': {
      title: 'The call is there already',
      why: 'Nothing is overwritten unless that is asked for.',
      mend: 'Use --force to replace it, or --id to give this one another name.',
    },
    'import-period': {
      title: 'A year without a quarter, or the reverse',
      why: 'Calls are listed by quarter.',
      mend: 'Give both --year and --quarter.',
    },
    'import-layout': {
      title: 'The layout cannot be kept',
      why: 'No pattern says how the lines of the file are set.',
      mend: 'Write the file in content/layouts yourself: a pattern for each kind of line.',
    },
    'import-unused': {
      title: 'An option was not used',
      why: 'It speaks of a translation, and the call has none.',
      mend: 'Leave it out, or see with `npm run inspect` why no translation was found.',
    },
    'import-write': {
      title: 'The call cannot be written',
      why: 'Nothing was changed: all files of a call are written together or not at all.',
      mend: 'Look at the folder, at who may write to it, and at the room on the disk.',
    },
    'export-write': {
      title: 'A file to take along cannot be written',
      why: 'What was there before stays as it is.',
      mend: 'Choose another folder with --out.',
    },
    'import-cancelled': {
      title: 'The import was cancelled',
      why: 'Nothing was written for this file.',
      mend: 'Import it again whenever you like.',
    },
  },
}
