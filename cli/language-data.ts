/**
 * Files that hold words and what was learnt of them instead of code: word lists, concepts, learnt
 * models, stop words. They are built into a file of their own and weighed apart.
 */
export const LANGUAGE_DATA =
  /core[\\/](?:text|match)[\\/][\w-]+\.json$|node_modules[\\/]stopword[\\/]/;
