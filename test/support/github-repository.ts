/** What the stand-in for GitHub's API keeps of one repository, and its answers about it as GitHub publishes them. */
import {
  differences,
  graphqlDifferences,
  publishedExample,
  type OperationId,
} from './github-contract.ts';

export interface StandInComment {
  id: number;
  issue: number;
  author: string;
  body: string;
}

export interface RepositoryOptions {
  /** Whose token it is; GitHub tells apps apart by the suffix. */
  login?: string;
  /** `none` is what a token without any access to a private repository sees. */
  permission?: 'write' | 'read' | 'none';
  /** Commit at the head of each pull request. */
  heads?: Record<number, string>;
  comments?: Omit<StandInComment, 'id'>[];
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Call {
  method: string;
  /** Below the API's root. */
  path: string;
  parameters: URLSearchParams;
  body: unknown;
}

const REPOSITORY_ID = 1296269;
const MAX_BODY_CHARACTERS = 65_536;
const MAX_PAGE_SIZE = 100;

export class StandInRepository {
  readonly comments: StandInComment[];
  /** Where an answer is not what GitHub publishes, and what was asked that we do not know. */
  readonly differences: string[] = [];
  readonly #login: string;
  readonly #permission: 'write' | 'read' | 'none';
  readonly #heads: Record<number, string>;

  constructor({ login, permission, heads, comments }: RepositoryOptions) {
    this.#login = login ?? 'github-actions[bot]';
    this.#permission = permission ?? 'write';
    this.#heads = heads ?? {};
    this.comments = (comments ?? []).map((comment, index) => ({ id: index + 1, ...comment }));
  }

  /** @param url the API's root, for links to other pages */
  answer(call: Call, url: string): Answer {
    const route = `${call.method} ${call.path}`;
    const numberIn = (pattern: RegExp) => Number(pattern.exec(route)?.[1] ?? 0);
    const listed = numberIn(
      /^GET \/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)\/issues\/(\d+)\/comments$/,
    );
    if (listed > 0) return this.checked('issues/list-comments', this.#list(listed, call, url));
    const pull = numberIn(/^GET \/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/);
    if (pull > 0) return this.checked('pulls/get', this.#pullRequest(pull));
    const commented = numberIn(/^POST \/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/);
    if (commented > 0) {
      return this.checked('issues/create-comment', this.#create(commented, call.body));
    }
    const edited = numberIn(/^PATCH \/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/);
    if (edited > 0) return this.checked('issues/update-comment', this.#update(edited, call.body));
    this.differences.push(`${route} is not an operation of this stand-in`);
    return problem(404, 'Not Found');
  }

  graphql(body: unknown): Answer {
    const { query } = body as { query: string };
    if (query.replaceAll(/\s+/g, '') !== '{viewer{login}}') {
      this.differences.push(`${query} is not a query of this stand-in`);
    }
    const answer = { data: { viewer: { login: this.#login } } };
    this.differences.push(...graphqlDifferences(answer));
    return { status: 200, body: answer };
  }

  /** Every answer of ours passes here on its way out. */
  checked(operation: OperationId, answer: Answer): Answer {
    this.differences.push(...differences(operation, answer.status, answer.body));
    return answer;
  }

  #list(issue: number, { parameters }: Call, url: string): Answer {
    if (!this.#shows(issue)) return problem(404, 'Not Found');
    const size = Math.min(MAX_PAGE_SIZE, Number(parameters.get('per_page') ?? 30));
    const page = Number(parameters.get('page') ?? 1);
    const all = this.comments.filter((comment) => comment.issue === issue);
    const pages = Math.ceil(all.length / size);
    // GitHub's own links name the repository by its number.
    const link = (to: number, relation: string) =>
      `<${url}/repositories/${REPOSITORY_ID}/issues/${issue}/comments?per_page=${size}&page=${to}>; rel="${relation}"`;
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev')] : []),
      ...(page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : []),
    ];
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map(published),
      ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    };
  }

  #pullRequest(number: number): Answer {
    if (!this.#shows(number)) return problem(404, 'Not Found');
    const example = publishedExample('pull-request');
    const head = { ...(example['head'] as object), sha: this.#heads[number] };
    // The published example's own team lacks what the published schema requires of one.
    return { status: 200, body: { ...example, number, head, requested_teams: [] } };
  }

  #create(issue: number, body: unknown): Answer {
    const refused = this.#refusal(body);
    if (refused) return refused;
    if (!this.#shows(issue)) return problem(404, 'Not Found');
    const comment = { id: this.comments.length + 1, issue, author: this.#login, body: text(body) };
    this.comments.push(comment);
    return { status: 201, body: published(comment) };
  }

  #update(id: number, body: unknown): Answer {
    const refused = this.#refusal(body);
    if (refused) return refused;
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (!comment) return problem(404, 'Not Found');
    comment.body = text(body);
    return { status: 200, body: published(comment) };
  }

  #shows(number: number): boolean {
    return this.#permission !== 'none' && this.#heads[number] !== undefined;
  }

  #refusal(body: unknown): Answer | undefined {
    if (this.#permission === 'none') return problem(404, 'Not Found');
    if (this.#permission === 'read') return problem(403, 'Resource not accessible by integration');
    if (text(body).length <= MAX_BODY_CHARACTERS) return undefined;
    const message = `Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`;
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
    return { status: 422, body: { ...errorBody(422, 'Validation Failed'), errors } };
  }
}

export function problem(status: number, message: string): Answer {
  return { status, body: errorBody(status, message) };
}

function errorBody(status: number, message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}

function published(comment: StandInComment): unknown {
  const example = publishedExample('issue-comment');
  const type = comment.author.endsWith('[bot]') ? 'Bot' : 'User';
  return {
    ...example,
    id: comment.id,
    html_url: `https://github.com/octocat/Hello-World/pull/${comment.issue}#issuecomment-${comment.id}`,
    body: comment.body,
    user: { ...(example['user'] as object), login: comment.author, type },
  };
}

function text(body: unknown): string {
  return (body as { body: string }).body;
}
