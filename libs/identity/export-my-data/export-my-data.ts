import { Injectable } from '@nestjs/common';
import { PersonalData, type Person } from '../personal-data/personal-data.js';

/** One key a kind. */
export type MyData = Readonly<Record<string, readonly object[]>>;

/** Right of access and portability (GDPR, articles 15 and 20): all that is known of a person, as a file for machines and people. */
@Injectable()
export class ExportMyData {
  constructor(private readonly data: PersonalData) {}

  /** One kind after the other: a file that is asked for once a year may take a moment, and no connection from others. */
  async execute(person: Person): Promise<MyData> {
    const file: Record<string, readonly object[]> = {};
    for (const part of this.data.parts()) file[part.name] = await part.read(person);
    return file;
  }
}
