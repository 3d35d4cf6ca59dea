using System.Globalization;

namespace StaffAssistant.Core.Drafting;

/// <summary>What a written document says about itself: that it is a draft, and that a model helped; for people in the language of the document, for programs as properties.</summary>
public static class DraftMarks
{
    /// <summary>The property that says whether a model helped (Regulation (EU) 2024/1689, Article 50).</summary>
    public const string ModelAided = "AIAssisted";

    /// <summary>The property that names the model.</summary>
    public const string Model = "AIModel";

    /// <summary>The property that says whether a person released the document.</summary>
    public const string Status = "DraftStatus";

    /// <summary>The name of the place in a template for the mark of a draft.</summary>
    public const string DraftPlace = "Entwurfsvermerk";

    /// <summary>The name of the place in a template for the notice about a model.</summary>
    public const string ModelPlace = "KI-Hinweis";

    /// <summary>What goes into the template of a draft.</summary>
    public static TemplateFill For(OpenedDraft opened, DateOnly today)
    {
        var properties = new Dictionary<string, string> { [Status] = opened.IsReleased ? "released" : "draft", [ModelAided] = opened.Draft.IsModelAided ? "true" : "false" };
        if (ModelOf(opened.Draft) is { } model)
            properties[Model] = model;
        return new TemplateFill(opened.Values.ToDictionary(value => value.Key, value => value.Value.Text))
        {
            DraftMark = opened.IsReleased ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"ENTWURF vom {GermanDate.Write(today)}, nicht freigegeben"),
            ModelNotice = opened.Draft.IsModelAided ? "Hinweis: Teile dieses Textes wurden mit künstlicher Intelligenz formuliert." : string.Empty,
            Properties = properties,
        };
    }

    private static string? ModelOf(Draft draft) => draft.Values.Values.Select(value => value.Origin).OfType<ValueOrigin.Worded>().FirstOrDefault()?.Model;
}
