import { Controller, Get, Header } from '@nestjs/common';
import { Allow } from '../access/access.decorators.js';
import { CurrentViewer } from '../access/current-viewer.js';
import type { Viewer } from '../access/viewer.js';
import { ExportMyData, type MyData } from './export-my-data.js';

@Controller('api/my-data')
export class MyDataController {
  constructor(private readonly exporting: ExportMyData) {}

  /** A file of everything that is known of who asks. */
  @Get()
  @Allow('SIGNED_IN')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="goodpayer-my-data.json"')
  myData(@CurrentViewer() { accountId, email }: Viewer): Promise<MyData> {
    return this.exporting.execute({ accountId, email });
  }
}
