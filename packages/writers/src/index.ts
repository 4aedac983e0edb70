/** Document tree to html, docx, pdf, xlsx, json, csv. */
export {};
