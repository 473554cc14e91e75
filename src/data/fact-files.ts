/** The files that hold one collection each, from the project root. */
export const factFiles = {
  countries: 'content/facts/countries.yaml',
  statistics: 'content/facts/statistics.yaml',
  glossary: 'content/facts/glossary.yaml',
  timeline: 'content/facts/timeline.yaml',
  agencies: 'content/facts/agencies.yaml',
  contractWords: 'content/facts/contract-words.yaml',
  redFlags: 'content/tools/red-flags.yaml',
  selfCheck: 'content/tools/self-check.yaml',
  classQuiz: 'content/tools/class-quiz.yaml',
} as const;
