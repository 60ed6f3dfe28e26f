import type { TestProject } from 'vitest/node';
import { buildImage } from './containers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The image of Worklog that was built of these sources. */
    image: string;
  }
}

/** Builds the image once for all tests in containers. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('image', await buildImage());
}
