import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** What a field is called. */
export interface FieldLabel {
  /** 'Type.field'. */
  readonly field: string;
  /** Official Chinese term. */
  readonly label: string;
  /** In English. */
  readonly title: string;
}

/** Names 'Type.field' for a person: a description is an English sentence with the official term in brackets at its end. */
export function fieldLabels(schema: GraphQLSchema): (field: string) => FieldLabel {
  return (field) => {
    const [typename = '', name = ''] = field.split('.');
    const type = schema.getType(typename);
    const owner = isObjectType(type) || isInterfaceType(type) ? type : undefined;
    const own = parts(owner?.getFields()[name]?.description ?? name);
    const whole = parts(owner?.description ?? typename);
    return { field, label: `${whole.chinese}·${own.chinese}`, title: `${whole.english}: ${own.english}` };
  };
}

function parts(description: string): { readonly english: string; readonly chinese: string } {
  const [, sentence = description, term] =
    /^([\s\S]*?)\s*\(([^()]*[\u4e00-\u9fff][^()]*)\)\.?$/.exec(description) ?? [];
  const english = sentence.split(/[;.]/, 1)[0]?.trim() ?? sentence;
  return { english, chinese: term ?? english };
}
