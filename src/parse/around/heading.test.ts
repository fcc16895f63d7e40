import { describe, expect, it } from 'vitest'
import { heading } from './heading.ts'

describe('heading', () => {
  it.each([
    ['Company Participants', { participants: 'company' }],
    ['Corporate Participants:', { participants: 'company' }],
    ['公司参与者', { participants: 'company' }],
    ['Executives', { participants: 'company' }],
    ['Conference Call Participants', { participants: 'analyst' }],
    ['Analysts', { participants: 'analyst' }],
    ['会议参与者', { participants: 'analyst' }],
    ['Call participants:', { participants: null }],
    ['Question-and-Answer Session', { section: 'qa' }],
    ['**Questions & Answers:**', { section: 'qa' }],
    ['### Q&A', { section: 'qa' }],
    ['问答环节', { section: 'qa' }],
    ['02 问答', { section: 'qa' }],
    ['Prepared Remarks:', { section: 'prepared' }],
    ['Presentation', { section: 'prepared' }],
  ])('reads %s', (line, expected) => expect(heading(line)).toEqual(expected))

  it.each([
    '',
    'Operator',
    'Thank you.',
    'The presentation was good',
    'We take questions and answers now.',
    '问题',
    '会议',
  ])('takes %j for text', (line) => expect(heading(line)).toBeNull())
})
