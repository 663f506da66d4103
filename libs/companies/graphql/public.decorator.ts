import { SetMetadata } from '@nestjs/common';

/** Key of the metadata that the API's access guard reads. */
export const ACCESS = 'goodpayer:access';

/** Anyone may ask. What carries no access decorator is refused to everyone. */
export const Public = () => SetMetadata(ACCESS, 'PUBLIC');
