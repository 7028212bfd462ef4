import type { Entry } from './catalogue.ts';

/** Whether an event is known from whoever it is about: lists of the latest name no others, which are told in their years. */
export const isFirstHand = ({ data }: Entry<'events'>): boolean => data.confidence === 'primary';
