import type { ErrorObject } from 'ajv';

export const validate: {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
};
