import { editorContract } from './editor-contract';
import { editorHardships } from './editor-hardships';
import { EDITORS } from './lab-editors';

for (const editor of EDITORS) {
  editorContract(editor);
  editorHardships(editor);
}
