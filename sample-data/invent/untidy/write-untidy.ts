import type { Order } from '../write-canonical.ts';
export const writeUntidy = (_order: Order): void => {};
