import { html } from '../../text/markup/html.ts'
import { figureSection } from './figure-section.ts'
import { each, type GlanceView } from './glance-in.ts'
import { guidanceSection } from './guidance-section.ts'
import { questionSection } from './question-section.ts'
import { topicSection } from './topic-section.ts'

/**
 * Writes what a call says at a glance, once for all languages. Links are relative to `/calls/<id>/figures/`.
 * @param paragraphs how many the call has
 */
export function glancePage(view: GlanceView, paragraphs: number): string {
  return html`<section id="figures"><h2>${each(view, (t) => t.figures)}</h2>${figureSection(view)}</section>
${guidanceSection(view)}${questionSection(view)}${topicSection(view, paragraphs)}`.markup
}
