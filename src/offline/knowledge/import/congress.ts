/** First and last names that many people bear: such a member is not told from others. */
const MANY_BEAR =
  /^(Mike|Michael|John|Jim|James|Bob|Robert|Bill|William|David|Dave|Tom|Thomas|Mark|Chris|Adam|Al|Tim|Rick|Jack|Dan|Joe|Ben|Greg|Scott|Brian|Kevin|Steve|Andy|Mary|Susan|Nancy) (Johnson|Smith|Lee|Kelly|Rogers|Thompson|Kennedy|Scott|Brown|Green|Moore|Davis|Davids|Collins|Ryan|Harris|Jackson|Young|Jordan|Lawler|Levin|Turner|Carter|Miller|Evans|Williams|Wilson|Cohen|Murphy|Collins|Allen|Walker|Murray|Warner|Bell|Miller|Keating|Latta|Casten|Bishop|Garcia|Bost)$/;

/** Members of the US Congress by the name that news use; those whose name many bear are left out. */
export function chosenMembers(rows: readonly Record<string, string>[]): string[][] {
  return rows.flatMap(({ name = '', chamber = '', party = '', state = '' }) =>
    MANY_BEAR.test(name) || !name.includes(' ') ? [] : [[name, chamber, party, state]],
  );
}
