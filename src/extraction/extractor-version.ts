/** Version of the extractor, kept with everything it read: a higher one means that texts should be read again. */
export const extractorVersion = '1';
