export function layOutMongodbImage(folder: string): Promise<void>;
