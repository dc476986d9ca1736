/** A fact that a rule judges: known with its place, or not known and why. */
import type { Position, ScalarNode } from '../source/node.ts';

export interface Place {
  /** Of the key or list item, where an editor should jump to. */
  readonly at: Position;
  /** The value as written, when it is one scalar. */
  readonly scalar: ScalarNode | null;
}

export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
  /** null where nothing is written: a default, or what the engine says. */
  readonly place: Place | null;
}

export type Setting<T> = Known<T> | { readonly kind: 'unknown'; readonly why: string };

export interface Item<T> {
  readonly value: T;
  readonly place: Place | null;
}

/** The items that are known; `unknown` says why some are not. */
export interface Items<T> {
  readonly known: readonly Item<T>[];
  readonly unknown: string | null;
}

export const noItems: Items<never> = { known: [], unknown: null };

export function known<T>(value: T, place: Place | null = null): Known<T> {
  return { kind: 'known', value, place };
}

export function unknown(why: string): { kind: 'unknown'; why: string } {
  return { kind: 'unknown', why };
}

/** Items without a place, as the engine gives them. */
export function itemsOf<T>(values: readonly T[] | null | undefined): Items<T> {
  return { known: (values ?? []).map((value) => ({ value, place: null })), unknown: null };
}
