/** Version of the shape of the data for other programs: raised when a field goes or changes its type, never when one is added. */
export const apiVersion = 1;
