import type { Block } from '../document.ts';
import type { Story } from '../story.ts';
import { completenessTable } from '../tables/completeness-table.ts';
import { timelinessTable } from '../tables/timeliness-table.ts';
import { withMarks } from '../with-marks.ts';

/** How well the service records: how complete fields are, and how soon outcomes are entered. */
export const recordingBlocks = (story: Story): readonly Block[] => [...howComplete(story), ...howSoonEntered(story)];

/** How complete fields are; nothing where no extract has rows about days. */
function howComplete({ completeness }: Story): readonly Block[] {
  if (completeness.length === 0) return [];
  return [
    { kind: 'subheading', id: 'how-complete', text: 'How complete the fields are' },
    ...withMarks(completenessTable(completeness)),
  ];
}

/** How soon outcomes were entered; nothing where no date of entry is known. */
function howSoonEntered({ timeliness }: Story): readonly Block[] {
  if (timeliness.every(({ told }) => told === 0)) return [];
  return [
    { kind: 'subheading', id: 'how-soon-entered', text: 'How soon outcomes were entered in the case system' },
    ...withMarks(timelinessTable(timeliness)),
    {
      kind: 'note',
      text: 'A working day is one from Monday to Friday that is no bank holiday in England and Wales: from a Friday to the Monday after is 1. Half of the outcomes were entered within the working days told. A date of entry before the outcome or after the as-at date is impossible; such outcomes, and those without one, are left out. What has not been entered yet is in no figure here, so the latest quarter may look quicker than it was.',
    },
  ];
}
