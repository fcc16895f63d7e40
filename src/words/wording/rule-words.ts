import type { CheckedRule, RaisedRule } from '../../model/rule-name.ts'
import type { PairSide } from '../../model/transcript.ts'

/** What is said of a rule in one language. */
export interface RuleText {
  /** What it finds, in a few words. */
  title: string
  /** Why it matters to a reader. */
  why: string
  /** What the publisher can do about it. */
  mend: string
  /** What it says of a place, with `{names}` for values. Rules of other stages bring what they say with the problem. */
  messages?: Readonly<Record<string, string>>
}

/** The names of what each rule says. */
interface Messages {
  'figure-mismatch': 'differs' | 'opposed'
  'figure-missing': 'missing'
  'figure-added': 'added'
  'figure-inconsistent': 'differs' | 'sum'
  'term-wrong': 'wrong'
  'term-inconsistent': 'several'
  'term-missing': 'missing'
  'name-inconsistent': 'several' | 'speaker'
  'speaker-unknown': 'nameless' | 'unlisted'
  'speaker-alias': 'merged' | 'apart'
  'role-differs': 'said' | 'translated'
  'firm-unknown': 'unknown'
  'turn-suspect': 'handed' | 'signed'
  'translation-missing': 'missing' | 'range'
  'translation-orphan': 'orphan' | 'range'
  'translation-echo': 'whole' | 'beginning'
  'language-mismatch': PairSide
  'length-ratio': 'short' | 'long'
  'duplicate-paragraph': PairSide
  'machine-invention': 'invention' | 'loop' | 'noise'
  'script-mixed': 'some' | 'call'
  'punctuation-halfwidth': 'some'
}

/** Everything that the rules say in one language. */
export interface RuleWords {
  rules: { [Name in CheckedRule]: RuleText & { messages: Record<Messages[Name], string> } } & Record<
    RaisedRule,
    RuleText
  >
  /** What a call reports of a quarter. */
  metrics: Record<'revenue' | 'operating income' | 'net income' | 'free cash flow' | 'gross profit', string>
  /** How two figures differ. */
  differences: Record<
    'value' | 'scale' | 'unit' | 'currency' | 'sign' | 'order' | 'change' | 'bound' | 'end' | 'basis',
    string
  >
  /** What a figure is said to do. */
  moves: Record<'up' | 'down', string>
}
