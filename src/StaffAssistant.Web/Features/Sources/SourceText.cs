using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>The text of a version as it is read: passages under their headings.</summary>
public sealed record SourceText(IReadOnlyList<TextSection> Sections)
{
    /// <summary>The headings, for finding one's way.</summary>
    public IReadOnlyList<TextHeading> Outline => [.. Sections.SelectMany(section => section.Headings)];

    /// <summary>The passages in reading order.</summary>
    public IEnumerable<Passage> Passages => Sections.SelectMany(section => section.Passages).Select(text => text.Passage);

    /// <summary>The innermost heading that a passage stands under; null when it has none.</summary>
    public TextHeading? HeadingOf(PassageId passage)
    {
        TextHeading? heading = null;
        foreach (var section in Sections)
        {
            heading = section.Headings.Count > 0 ? section.Headings[^1] : section.Path.Count == 0 ? null : heading;
            if (section.Passages.Any(text => text.Passage.Id == passage))
                return heading;
        }

        return null;
    }

    public static SourceText Of(IReadOnlyList<Passage> passages)
    {
        var sections = new List<TextSection>();
        var (count, page) = (0, (int?)null);
        foreach (var passage in passages)
        {
            var path = passage.Locator.HeadingPath;
            var before = sections.Count == 0 ? null : sections[^1].Path;
            if (before is not null && before.SequenceEqual(path))
            {
                sections[^1] = sections[^1].With(passage);
                page = passage.Locator.Page;
                continue;
            }

            var known = Shared(before ?? [], path);
            IReadOnlyList<TextHeading> headings = [.. path.Skip(known).Select((text, index) => new TextHeading(count + index, known + index, text, passage.Locator.Page))];
            count += headings.Count;
            sections.Add(new TextSection(path, headings, [TextPassage.First(passage, page)]));
            page = passage.Locator.Page;
        }

        return new SourceText(sections);
    }

    private static int Shared(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
}
