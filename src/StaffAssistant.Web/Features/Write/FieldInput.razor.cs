using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Write;

/// <summary>One field of the form: its input by type, what the template says about it, where its value comes from.</summary>
public sealed partial class FieldInput
{
    private Task _stored = Task.CompletedTask;

    [Parameter, EditorRequired] public TemplateField Field { get; set; } = default!;

    /// <summary>Its place among the fields, from 1.</summary>
    [Parameter, EditorRequired] public int Number { get; set; }

    [Parameter, EditorRequired] public FieldValue Value { get; set; } = default!;

    /// <summary>The passages that it quotes.</summary>
    [Parameter] public IReadOnlyList<OpenedSource> Sources { get; set; } = [];

    /// <summary>The passage that its value was taken from.</summary>
    [Parameter] public SourcedPassage? Origin { get; set; }

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    [Parameter] public EventCallback<string> Changed { get; set; }

    [Parameter] public EventCallback<OpenedSource> SourceRemoved { get; set; }

    [Parameter] public EventCallback<TakenWording> Worded { get; set; }

    [Parameter] public EventCallback Unworded { get; set; }

    [Inject] private FieldWording Wording { get; set; } = default!;

    /// <summary>The id of the input of a field.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"feld-{number}");

    private string Name => NameOf(Number);

    private IEnumerable<string> Marks => new[] { Field.IsRequired ? WriteText.Required : null, Field.IsHumanOnly ? WriteText.HumanOnly : null }.OfType<string>();

    private bool IsWide => Field.Type is FieldType.LongText or FieldType.Source;

    private bool IsGap => Value.IsEmpty && Field.Default.Length == 0;

    private string? Gap => IsGap && Field.IsRequired ? "input-gap" : null;

    private string Prompt => Field.Default.Length > 0 ? Field.Default : IsGap ? WriteText.Empty : string.Empty;

    private string Described => Field.Help.Length > 0 ? $"{Name}-hilfe {Name}-woher" : $"{Name}-woher";

    // A value that is no choice any more is still shown as what stands there.
    private IEnumerable<string> Choices => Value.IsEmpty || Field.Choices.Contains(Value.Text) ? Field.Choices : [.. Field.Choices, Value.Text];

    private string? IsoDate => GermanDate.Parse(Value.Text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task OnChangeAsync(ChangeEventArgs change)
    {
        var text = (change.Value as string ?? string.Empty).Trim();
        return _stored = Changed.InvokeAsync(Field.Type switch
        {
            FieldType.Date => GermanDate.Parse(text) is { } day ? GermanDate.Write(day) : text,
            FieldType.Amount => GermanAmount.Parse(text) is { } amount ? GermanAmount.Write(amount) : text,
            FieldType.Text or FieldType.LongText or FieldType.Choice or FieldType.Person or FieldType.Source => text,
        });
    }

    private static string Say(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
