import { isObject } from '../../issue/json-object.ts';
import { type ImportForm, itself } from './import-form.ts';

/** An issue of GitHub's GraphQL API, taken out of the answer: lists in it are connections. */
export const graphqlNode: ImportForm = {
  title: 'GraphQL nodes',
  isFormOf: (value) => '__typename' in value || isObject(value.labels) || isObject(value.timelineItems),
  unpack: itself,
};
