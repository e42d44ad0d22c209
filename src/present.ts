import { begin } from './stages/present/begin';

begin(() => import('./stages/present/export'));
