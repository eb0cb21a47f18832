import { join } from 'node:path';
import type { GrowingTable } from './invent-service.ts';
import { SAMPLE_SIZE } from './invent-service.ts';
import { writeUntidy } from './untidy/write-untidy.ts';
import type { Order } from './write-canonical.ts';
import { writeCanonical } from './write-canonical.ts';

const SEED = 58;

export const USAGE = `Invents the sample data of Aldermoor, a London borough that does not exist.

  --tidy                   write the canonical sample to sample-data/tidy
  --untidy                 write the sample as a case system exports it, with seeded faults, to sample-data/untidy
  --sample DIR             the folder that holds tidy, untidy and reference (default sample-data)
  --out DIR                write a canonical service of any size to DIR instead
  --children N --offences N --outcomes N    its size (default: that of the sample, as the stories have it)
  --extra-rows TABLE=N     further rows of children, offences, outcomes or custody_episodes; may be repeated
  --orders                 with --out: the tables about orders too (interventions, accommodation, victims and so on)
  --seed N                 another seed gives another service (default ${SEED})
`;

const GROWING: readonly GrowingTable[] = ['children', 'offences', 'outcomes', 'custody_episodes'];

/** What was asked for on the command line. */
interface Request {
  tidy: boolean;
  untidy: boolean;
  orders: boolean;
  sample: string;
  out: string | null;
  seed: number;
  children: number;
  offences: number | null;
  outcomes: number | null;
  extraRows: Partial<Record<GrowingTable, number>>;
}

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new Error(`a whole number is needed, not "${text}"`);
  return Number(text);
};

const extraRows = (text: string): Partial<Record<GrowingTable, number>> => {
  const [name, count = ''] = text.split('=');
  const table = GROWING.find((one) => one === name);
  if (table === undefined) throw new Error(`--extra-rows takes ${GROWING.join(', ')}, not "${name}"`);
  return { [table]: wholeNumber(count) };
};

const FLAGS: Readonly<Record<string, (request: Request) => void>> = {
  '--tidy': (request) => {
    request.tidy = true;
  },
  '--untidy': (request) => {
    request.untidy = true;
  },
  '--orders': (request) => {
    request.orders = true;
  },
};

const SETTINGS: Readonly<Record<string, (request: Request, value: string) => void>> = {
  '--sample': (request, value) => {
    request.sample = value;
  },
  '--out': (request, value) => {
    request.out = value;
  },
  '--seed': (request, value) => {
    request.seed = wholeNumber(value);
  },
  '--children': (request, value) => {
    request.children = wholeNumber(value);
  },
  '--offences': (request, value) => {
    request.offences = wholeNumber(value);
  },
  '--outcomes': (request, value) => {
    request.outcomes = wholeNumber(value);
  },
  '--extra-rows': (request, value) => {
    Object.assign(request.extraRows, extraRows(value));
  },
};

const readRequest = (words: readonly string[]): Request => {
  const request: Request = {
    ...SAMPLE_SIZE,
    tidy: false,
    untidy: false,
    orders: false,
    sample: 'sample-data',
    out: null,
    seed: SEED,
    extraRows: {},
  };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const set = SETTINGS[word];
    const value = set === undefined ? '' : left.shift();
    const act = set ?? FLAGS[word];
    if (act === undefined || value === undefined) throw new Error(`"${word}" is not understood`);
    act(request, value);
  }
  return request;
};

/** Does what the words of a command line ask for; false where they ask for nothing. */
export const invent = (words: readonly string[]): boolean => {
  const { tidy, untidy, orders, sample, out, seed, ...size } = readRequest(words);
  const order: Omit<Order, 'folder'> = { referenceFolder: join(sample, 'reference'), seed, size, orders: true };
  if (tidy) writeCanonical({ ...order, folder: join(sample, 'tidy'), size: SAMPLE_SIZE });
  if (untidy) writeUntidy({ ...order, folder: join(sample, 'untidy'), size: SAMPLE_SIZE });
  if (out !== null) writeCanonical({ ...order, folder: out, orders });
  return tidy || untidy || out !== null;
};
